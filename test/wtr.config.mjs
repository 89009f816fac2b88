// Browser tests. Started by test/run.mjs, which passes ENGINES, TEST_FILES, TEST_RETRIES and TEST_SUMMARY.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { launchers } from './runner/engines.mjs';
import { inputPlugin } from './runner/input.mjs';
import { sharedData } from './runner/shared-data.mjs';
import { summaryReporter } from './runner/summary.mjs';

const { ENGINES = 'chromium', TEST_FILES, TEST_RETRIES = '0', TEST_SUMMARY } = process.env;
const noisy = [/^Lit is in dev mode/, /^Multiple versions of Lit/];

export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  files: TEST_FILES ? TEST_FILES.split(',') : 'test/**/*.test.ts',
  nodeResolve: { exportConditions: ['browser', 'development'] },
  browsers: await launchers(ENGINES.split(',')),
  concurrency: 1,
  concurrentBrowsers: 2,
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 20_000, retries: Number(TEST_RETRIES) } },
  middleware: [sharedData],
  plugins: [
    inputPlugin(),
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  coverageConfig: { include: ['src/**/*.ts'], report: true, reporters: ['lcovonly', 'text-summary'] },
  filterBrowserLogs: ({ args }) => !noisy.some((pattern) => pattern.test(String(args[0]))),
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: Boolean(process.stdout.isTTY) }),
    ...(TEST_SUMMARY ? [summaryReporter(TEST_SUMMARY)] : []),
  ],
};
