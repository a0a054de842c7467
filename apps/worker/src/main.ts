// The worker. Nothing is imported before the version is known to be one that can run the rest.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  process.stderr.write(
    `worker: Node 24 or newer is needed and this is ${process.versions.node}; start it by "npm start", which brings Node 24 along.\n`,
  );
  process.exitCode = 2;
} else if (process.argv.includes('--health')) {
  const { askHealth } = await import('./health.js');
  process.exitCode = await askHealth((line) => void process.stderr.write(`${line}\n`));
} else {
  const { run } = await import('./run.js');
  await run(process);
}
export {};
