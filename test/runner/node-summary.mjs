// Counts the tests of Node's runner (not its suites) and gives the sum as JSON when all have ended.
export default async function* nodeSummary(events) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite') continue;
    if (data.skip !== undefined) sum.skipped++;
    else sum[type === 'test:pass' ? 'passed' : 'failed']++;
  }
  yield JSON.stringify(sum);
}
