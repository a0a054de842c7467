// The operator's command line. Nothing is imported before the version is known to be one that can run the rest.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `sekisho: Node 24 or newer is needed and this is ${process.versions.node}; run it by "npm start" or "npm run -s sekisho", which bring Node 24 along.`,
  );
  process.exitCode = 2;
} else {
  const { run } = await import('./run.js');
  process.exitCode = await run(process.argv.slice(2));
}
