// The API. Nothing is imported before the version is known to be one that can run the rest.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  process.stderr.write(
    `api: Node 24 or newer is needed and this is ${process.versions.node}; start it by "npm start", which brings Node 24 along.\n`,
  );
  process.exitCode = 2;
} else {
  const { run } = await import('./run.js');
  await run(process);
}
export {};
