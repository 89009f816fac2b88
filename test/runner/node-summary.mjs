// Counts the tests of Node's runner (not its suites), by file, and gives `[{ file, passed, failed, skipped }]` when all have ended.
export default async function* nodeSummary(events) {
  const files = new Map();
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite') continue;
    const { file = '' } = data;
    const sum = files.get(file) ?? { file, passed: 0, failed: 0, skipped: 0 };
    files.set(file, sum);
    if (data.skip !== undefined) sum.skipped++;
    else sum[type === 'test:pass' ? 'passed' : 'failed']++;
  }
  yield JSON.stringify([...files.values()]);
}
