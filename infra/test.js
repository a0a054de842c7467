// `npm test`: types, lint, formatting, then every test. Each of the first counts as one. The last line is the sum: `N passed, N failed`.
// With arguments (`npm test -- libs/cases`) only the tests they name are run.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const patterns = process.argv.slice(2);

const CHECKS = [
  { name: 'types of the server', command: ['typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json'] },
  { name: 'types of the web', command: ['typescript/bin/tsc', '--noEmit', '-p', 'apps/web/tsconfig.json'] },
  { name: 'lint', command: ['eslint/bin/eslint.js', '.', '--max-warnings', '0'] },
  { name: 'formatting', command: ['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'] },
];

const sum = { passed: 0, failed: 0, skipped: 0 };

if (patterns.length === 0) {
  await Promise.all(CHECKS.map(runCheck));
}
// Many tests wait for processes more than they work: with one more of them than processors, none of these is idle.
// A whole house with a browser is several processes by itself, and works: two of them are a machine's fill.
const WHOLE_HOUSE = '\\.e2e\\.spec\\.ts$';
// Its people are as patient as people are: who starts again must not be kept waiting for the processor by other tests.
const ALONE = 'test/rolling-restart\\.e2e\\.spec\\.ts$';
if (patterns.length > 0) await runTests(patterns);
else {
  await runTests([
    `--testPathIgnorePatterns=${WHOLE_HOUSE}`,
    `--maxWorkers=${Math.max(3, availableParallelism() - 1)}`,
  ]);
  await runTests([`--testPathPatterns=${WHOLE_HOUSE}`, `--testPathIgnorePatterns=${ALONE}`, '--maxWorkers=2']);
  await runTests([`--testPathPatterns=${ALONE}`, '--runInBand']);
}
const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : '';
console.log(`${sum.passed} passed, ${sum.failed} failed${skipped}`);
process.exitCode = sum.failed > 0 ? 1 : 0;

async function runCheck({ name, command }) {
  const [program, ...args] = command;
  const begun = process.hrtime.bigint();
  const said = [];
  const code = await node([join(root, 'node_modules', program), ...args], said);
  const seconds = Number((process.hrtime.bigint() - begun) / 10_000_000n) / 100;
  sum[code === 0 ? 'passed' : 'failed'] += 1;
  process.stderr.write(Buffer.concat(said));
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`);
}

async function runTests(which) {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-result-'));
  const file = join(folder, 'jest.json');
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const code = await node([
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    jest,
    '--json',
    `--outputFile=${file}`,
    ...which,
  ]);
  const result = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  rmSync(folder, { recursive: true, force: true });
  sum.passed += result?.numPassedTests ?? 0;
  sum.skipped += (result?.numPendingTests ?? 0) + (result?.numTodoTests ?? 0);
  const failed = (result?.numFailedTests ?? 0) + (result?.numRuntimeErrorTestSuites ?? 0);
  // Jest may fail without a failed test: no test found, a broken teardown, a crash.
  sum.failed += failed === 0 && code !== 0 ? 1 : failed;
}

/**
 * Runs a program on this Node.
 * @param said is given what it says, for one that runs beside others; absent: it streams through, on stderr where Jest puts its report
 */
function node(args, said = null) {
  return new Promise((resolve) => {
    // With --json Jest writes the whole result to stdout as well, which nobody wants to read.
    const stdio = said ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'ignore', 'inherit'];
    const child = spawn(process.execPath, args, { cwd: root, stdio });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => said.push(piece));
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
}
