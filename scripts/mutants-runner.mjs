/**
 * Runs the tests of one folder for Stryker. Jest starts anew for each mutant, with every suite that might reach it; here the
 * suites are bundled once, and for each mutant only the modules that its tests need are loaded anew, so that nothing which
 * a module remembers goes from one mutant to the next. `expect` and `each` are Jest's own.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { performance } from 'node:perf_hooks';
import vm from 'node:vm';
import { commonTokens, declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const require = createRequire(join(root, 'package.json'));
const ofJest = createRequire(require.resolve('jest'));
const { jestExpect } = ofJest('@jest/expect');
const { bind } = ofJest('jest-each');
const fc = require('fast-check');

/** The same few cases of a property each time, and no search for the smallest one that fails: a mutant is killed by any. */
const CASES = 20;
fc.configureGlobal({ seed: 20_261_005, numRuns: CASES, endOnFailure: true });
const assert = (property, options = {}) =>
  fc.assert(property, { ...options, numRuns: Math.min(options.numRuns ?? CASES, CASES) });
const fewCases = { ...fc, assert, default: { ...fc, assert } };
const requireFromSuite = (name) => (name === 'fast-check' ? fewCases : require(name));

/** What Stryker's instrumented code looks up: the mutant that is active, and what was covered by which test. */
const stryker = (globalThis.__stryker__ ??= {});

/** Suites are asked for by name; a module is loaded when the first suite imports it. */
const entry = (suites) =>
  `module.exports = { ${suites.map((suite) => `${JSON.stringify(suite)}: () => require(${JSON.stringify(`./${suite}`)})`).join(', ')} };`;

/** Files beside a test are read where they are: the sandbox has only the code. */
const places = {
  name: 'places',
  setup({ onLoad, initialOptions }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes('__dirname')) return null;
      const folder = dirname(join(root, relative(initialOptions.absWorkingDir, path)));
      return { contents: text.replaceAll('__dirname', JSON.stringify(folder)), loader: 'ts' };
    });
  },
};

async function bundle(suites, sandbox) {
  const { outputFiles } = await build({
    stdin: { contents: entry(suites), resolveDir: sandbox, sourcefile: 'suites.js' },
    absWorkingDir: sandbox,
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    define: { BUILD_TARGET: '"sheet"', DRIVE_SCOPE: '"file"' },
    loader: { '.docx': 'base64' },
    plugins: [places],
    logLevel: 'error',
  });
  const code = `(function (module, require, describe, test, it, expect) {${outputFiles[0].text}\n})`;
  return vm.runInThisContext(code, { filename: join(sandbox, 'suites.js') });
}

/** `describe` and `test` that note what they are given. */
function recorder() {
  const found = [];
  const path = [];
  const seen = new Map();
  const describe = (title, body) => {
    path.push(String(title));
    body();
    path.pop();
  };
  const test = (title, body) => {
    const name = [...path, title].join(' ');
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    found.push({ id: times === 1 ? name : `${name} (${times})`, body });
  };
  describe.each = bind(describe, false);
  test.each = bind(test, false);
  return { found, describe, test };
}

class SuiteRunner {
  static inject = [commonTokens.options];
  #suites;
  #load;
  /** By test id: how long it took in ms. */
  #times = new Map();

  constructor(options) {
    this.#suites = options.mutantSuites;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#load = await bundle(this.#suites, process.cwd());
  }

  /** Starts modules anew. @returns loads a suite and gives its tests by id */
  #loader() {
    const module = { exports: {} };
    let current;
    const test = (...parameters) => current.test(...parameters);
    const describe = (...parameters) => current.describe(...parameters);
    test.each = (...table) => current.test.each(...table);
    describe.each = (...table) => current.describe.each(...table);
    this.#load(module, requireFromSuite, describe, test, test, jestExpect);
    return (suite) => {
      current = recorder();
      module.exports[suite]();
      return new Map(current.found.map(({ id, body }) => [`${suite}: ${id}`, { body }]));
    };
  }

  /** Runs one test and remembers its time, so that the slow ones come last. */
  async #run(id, { body }) {
    // Without a file Stryker knows a test by its name, so that one more in a suite makes none of the others new.
    const about = { id, name: id };
    const start = performance.now();
    try {
      await body();
      const timeSpentMs = performance.now() - start;
      this.#times.set(id, timeSpentMs);
      return { ...about, status: TestStatus.Success, timeSpentMs };
    } catch (error) {
      const failureMessage = error instanceof Error ? error.message : String(error);
      return { ...about, status: TestStatus.Failed, failureMessage, timeSpentMs: performance.now() - start };
    }
  }

  async dryRun() {
    stryker.mutantCoverage = { static: {}, perTest: {} };
    stryker.currentTestId = undefined;
    stryker.activeMutant = undefined;
    const tests = [];
    try {
      const load = this.#loader();
      for (const [id, test] of this.#suites.flatMap((suite) => [...load(suite)])) {
        stryker.currentTestId = id;
        tests.push(await this.#run(id, test));
      }
    } catch (error) {
      return { status: DryRunStatus.Error, errorMessage: String(error?.stack ?? error) };
    }
    stryker.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker.mutantCoverage };
  }

  /** The suite of the changed file first, then those that take least time. */
  #ordered(testFilter, sandboxFileName) {
    const mirror = `/${basename(sandboxFileName, '.ts')}.test.ts`;
    const times = new Map(this.#suites.map((suite) => [suite, 0]));
    const wanted = new Map(this.#suites.map((suite) => [suite, testFilter ? new Set() : null]));
    for (const id of testFilter ?? this.#times.keys()) {
      const suite = id.slice(0, id.indexOf(': '));
      wanted.get(suite)?.add(id);
      times.set(suite, times.get(suite) + (this.#times.get(id) ?? 0));
    }
    const rank = (suite) => (suite.endsWith(mirror) ? -1 : times.get(suite));
    return [...wanted].filter(([, ids]) => ids === null || ids.size > 0).sort(([a], [b]) => rank(a) - rank(b));
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, disableBail, sandboxFileName }) {
    stryker.hitLimit = hitLimit;
    stryker.hitCount = hitLimit ? 0 : undefined;
    const results = [];
    const load = this.#loader();
    for (const [suite, wanted] of this.#ordered(testFilter, sandboxFileName)) {
      stryker.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
      try {
        const tests = [...load(suite)].filter(([id]) => wanted?.has(id) ?? true);
        stryker.activeMutant = activeMutant.id;
        for (const [id, test] of tests.sort(([a], [b]) => (this.#times.get(a) ?? 0) - (this.#times.get(b) ?? 0))) {
          results.push(await this.#run(id, test));
          if (!disableBail && results.at(-1).status === TestStatus.Failed) break;
        }
      } catch (error) {
        // A module that does not load fails each of its tests.
        const failureMessage = `does not load: ${String(error)}`;
        results.push({
          id: testFilter?.[0] ?? 'load',
          name: suite,
          status: TestStatus.Failed,
          failureMessage,
          timeSpentMs: 0,
        });
      }
      if (!disableBail && results.at(-1)?.status === TestStatus.Failed) break;
    }
    stryker.activeMutant = undefined;
    const endless = determineHitLimitReached(stryker.hitCount, hitLimit);
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests: results }, disableBail);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'suites', SuiteRunner)];
