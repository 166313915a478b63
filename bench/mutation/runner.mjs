// A test runner for Stryker that runs our tests in its own process: a mutant costs milliseconds instead of seconds.
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { pagesByFile } from './pages.mjs';
import { testFile } from './test-file.mjs';

globalThis.__stryker__ ??= {};
const stryker = globalThis.__stryker__;

async function resultOf(id, name, body, after) {
  const start = performance.now();
  stryker.currentTestId = id;
  let thrown;
  try {
    await body();
  } catch (error) {
    thrown = error;
  }
  stryker.currentTestId = undefined;
  for (const clean of after) await clean();
  const result = { id, name: id, timeSpentMs: performance.now() - start, fileName: name };
  return thrown === undefined
    ? { ...result, status: TestStatus.Success }
    : { ...result, status: TestStatus.Failed, failureMessage: String(thrown?.message ?? thrown) };
}

/** Runs the wanted tests of one file until one fails; of the pages of rules only those that can see the change. */
async function runFile({ name, load }, { except, wanted, pages, untilFailure, onLoaded }) {
  const { tests, afterEach, afterAll } = load();
  onLoaded();
  const chosen = tests
    .filter((test) => !except.includes(test.name))
    .filter((test) => name !== 'rule-pages' || !pages || pages.includes(test.name.split(' ')[0]))
    .map((test) => ({ ...test, id: `${name} › ${test.name}` }))
    .filter(({ id }) => wanted === undefined || wanted.has(id));
  const results = [];
  for (const { id, body } of chosen) {
    results.push(await resultOf(id, name, body, afterEach));
    if (untilFailure && results.at(-1).status === TestStatus.Failed) break;
  }
  for (const clean of afterAll) await clean();
  return results;
}

async function runAll(files, how) {
  const results = [];
  try {
    for (const file of files) {
      if (how.wanted && ![...how.wanted].some((id) => id.startsWith(`${file.name} › `))) continue;
      results.push(...(await runFile(file, how)));
      if (how.untilFailure && results.at(-1)?.status === TestStatus.Failed) break;
    }
  } catch (error) {
    return { status: DryRunStatus.Error, errorMessage: String(error?.stack ?? error) };
  }
  return { status: DryRunStatus.Complete, tests: results };
}

function runner({ inProcess }) {
  let files = [];
  let pages = new Map();
  return {
    capabilities: () => ({ reloadEnvironment: true }),
    init: async () => {
      pages = pagesByFile(process.cwd());
      files = await Promise.all(
        inProcess.tests.map(async (name) => ({ name, load: await testFile(process.cwd(), name) })),
      );
    },
    dryRun: async () => {
      stryker.mutantCoverage = { static: {}, perTest: {} };
      const result = await runAll(files, { except: inProcess.except, onLoaded: () => {} });
      return result.status === DryRunStatus.Complete
        ? { ...result, mutantCoverage: stryker.mutantCoverage }
        : result;
    },
    mutantRun: async ({
      activeMutant,
      sandboxFileName,
      mutantActivation,
      testFilter,
      disableBail,
      hitLimit,
    }) => {
      const activate = () => {
        stryker.activeMutant = activeMutant.id;
      };
      stryker.hitCount = hitLimit ? 0 : undefined;
      stryker.hitLimit = hitLimit;
      if (mutantActivation === 'static') activate();
      const result = await runAll(files, {
        except: inProcess.except,
        wanted: testFilter && new Set(testFilter),
        pages: pages.get(sandboxFileName),
        untilFailure: !disableBail,
        onLoaded: activate,
      });
      stryker.activeMutant = undefined;
      return toMutantRunResult(determineHitLimitReached(stryker.hitCount, hitLimit) ?? result, disableBail);
    },
  };
}
runner.inject = tokens(commonTokens.options);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', runner)];
export const strykerValidationSchema = {
  type: 'object',
  properties: {
    inProcess: {
      type: 'object',
      properties: {
        tests: { type: 'array', items: { type: 'string' } },
        except: { type: 'array', items: { type: 'string' } },
      },
    },
  },
};
