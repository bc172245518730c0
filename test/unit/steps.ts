import { Session } from 'node:inspector';

/**
 * How many steps (blocks of the product’s code, each as often as it runs) something takes: a measure of work that is the
 * same on any machine and under any load, unlike time. Work inside JavaScript’s own functions is not counted.
 */
export function stepsIn(act: () => void): number {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  act();
  let steps = 0;
  session.post('Profiler.takePreciseCoverage', (_, { result }) => {
    const own = result.filter(({ url }) => url.includes('/server/src/'));
    for (const { functions } of own) for (const { ranges } of functions) for (const { count } of ranges) steps += count;
  });
  session.post('Profiler.stopPreciseCoverage');
  session.disconnect();
  return steps;
}
