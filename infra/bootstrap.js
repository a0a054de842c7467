// Makes a clone ready to run: installs what the lock file asks for, builds what the sources say, and does nothing when both are done.
// Plain JavaScript for Node 20 and newer that imports nothing but Node itself: it runs before anything is installed. It talks on stderr,
// so that the standard output of `npm run -s sekisho -- …` is the command's alone.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const nodeModules = join(root, 'node_modules');
const quiet = process.argv.includes('--quiet');

/**
 * What is built, from what. Steps run side by side, but for one that comes "after" another; a step is skipped when neither its inputs nor its
 * command changed since it last succeeded.
 * Generated files that are committed (docs/openapi.json, apps/web/src/client) are inputs here, and `npm test` checks that they are fresh.
 */
const BUILD_STEPS = [
  {
    name: 'server',
    inputs: [
      'package.json',
      'tsconfig.json',
      'infra/tsconfig.build.json',
      'apps/api',
      'apps/worker',
      'apps/cli',
      'libs',
      'infra',
      'test',
    ],
    output: 'dist/apps/cli/src/main.js',
    command: ['node_modules/typescript/bin/tsc', '-p', 'infra/tsconfig.build.json'],
  },
  {
    // What two packages say of Japanese names, as one file that is read without being unpacked.
    name: 'dictionaries',
    after: 'server',
    inputs: [
      'package-lock.json',
      'libs/screening/src/dictionaries',
      'libs/screening/src/matching/scripts/han.ts',
      'libs/screening/src/matching/scripts/kana.ts',
      'libs/screening/src/matching/scripts/tables/han-variants.ts',
    ],
    output: 'dist/dictionaries/japanese-names.bin',
    command: ['dist/libs/screening/src/dictionaries/write-japanese-names.js', 'dist/dictionaries/japanese-names.bin'],
  },
  {
    name: 'web',
    inputs: ['package-lock.json', 'apps/web'],
    output: 'dist/apps/web/index.html',
    command: ['node_modules/vite/bin/vite.js', 'build', '--config', 'apps/web/vite.config.ts', '--logLevel', 'warn'],
  },
];

class Stop extends Error {}

try {
  await install();
  await checkNode();
  await build();
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(`sekisho: ${error.message}`);
  process.exitCode = 1;
}

async function install() {
  const stamp = join(nodeModules, '.sekisho');
  const wanted = digest([readFileSync(join(root, 'package-lock.json')), process.platform, process.arch]);
  if (read(stamp) === wanted) return;
  say('installing what is missing (npm ci) …');
  // Without node_modules/.bin on the path: npm must not run on the very Node it is about to replace.
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(nodeModules));
  const environment = { ...process.env, PATH: path.join(delimiter) };
  const npm = process.env.npm_execpath;
  // Errors alone: on Node 20 npm warns a hundred times about packages that only ever run on the Node that comes along.
  const words = ['ci', '--loglevel=error'];
  const code = npm ? await run('node', [npm, ...words], environment) : await run('npm', words, environment);
  if (code !== 0)
    throw new Stop(
      'the installation failed; what npm said stands above. Put it right, then run the same command again.',
    );
  writeFileSync(stamp, wanted);
}

async function checkNode() {
  const brought = join(nodeModules, '.bin', 'node');
  if (existsSync(brought) || Number(process.versions.node.split('.')[0]) >= 24) return;
  throw new Stop(
    `Node 24 did not come along with the installation and this machine has ${process.versions.node}: ` +
      'allow npm to run install scripts (npm config delete ignore-scripts) and remove node_modules, or install Node 24.',
  );
}

async function build() {
  const stale = BUILD_STEPS.map((step) => ({ ...step, fingerprint: fingerprint(step) })).filter(
    (step) => read(stampOf(step)) !== step.fingerprint || !existsSync(join(root, step.output)),
  );
  if (stale.length > 0) say(`building ${stale.map((step) => step.name).join(' and ')} …`);
  const running = new Map();
  const codes = await Promise.all(stale.map((step) => running.set(step.name, start(step, running)).get(step.name)));
  const failed = stale.filter((_step, index) => codes[index] !== 0).map((step) => step.name);
  if (failed.length > 0)
    throw new Stop(`the build of ${failed.join(' and ')} failed; what the compiler said stands above.`);
}

/** Runs a step once the one it waits for is done; a step whose forerunner failed fails too. */
async function start(step, running) {
  const code = await (running.get(step.after) ?? 0);
  return code === 0 ? buildStep(step) : code;
}

async function buildStep(step) {
  const [program, ...args] = step.command;
  const brought = join(nodeModules, '.bin', 'node');
  const node = existsSync(brought) ? brought : process.execPath;
  const code = await run(node, [join(root, program), ...args], process.env);
  if (code === 0) {
    mkdirSync(dirname(stampOf(step)), { recursive: true });
    writeFileSync(stampOf(step), step.fingerprint);
  }
  return code;
}

function stampOf(step) {
  return join(root, 'dist', '.stamps', step.name);
}

function fingerprint(step) {
  const files = step.inputs.flatMap((input) => filesUnder(join(root, input))).sort();
  const parts = files.flatMap((file) => [file.slice(root.length), digest([readFileSync(file)])]);
  return digest([JSON.stringify(step.command), process.version.split('.')[0], ...parts]);
}

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name !== 'node_modules' && name !== 'results' && !/\.spec\.tsx?$/.test(name))
    .flatMap((name) => filesUnder(join(path, name)));
}

function digest(parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function say(words) {
  if (!quiet) console.error(`sekisho: ${words}`);
}

/** Runs a program with its chatter on our stderr; answers its exit code. */
function run(program, args, environment) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env: environment,
      stdio: ['ignore', process.stderr, process.stderr],
    });
    child.once('error', (error) => reject(new Stop(`${program} cannot be run: ${error.message}`)));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
