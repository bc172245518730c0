// npm test: every stage one after the other, one line each; stops at the first that fails and shows what it said.
import { spawn } from 'node:child_process';
import { needs, stages, tallyOf } from './stages.js';

interface Outcome {
  readonly code: number;
  readonly output: string;
}

async function main(): Promise<void> {
  const total = { passed: 0, failed: 0 };
  for (const { script, title, needs: need } of stages) {
    if (need && !needs[need].isThere) {
      console.log(`left out  ${title}: ${needs[need].otherwise}`);
      continue;
    }
    const start = Date.now();
    const { code, output } = await npmRun(script);
    const { passed, failed } = tallyOf(output);
    total.passed += passed;
    total.failed += failed;
    const seconds = Math.round((Date.now() - start) / 1000);
    if (code !== 0) {
      console.log(output.trimEnd());
      console.log(`FAILED  ${title}: npm run ${script} ended with ${code} after ${seconds} s; the output is above`);
      total.failed = Math.max(total.failed, 1);
      process.exitCode = 1;
      break;
    }
    console.log(`ok      ${title}${passed > 0 ? `: ${passed} passed` : ''} (${seconds} s)${remark(output)}`);
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
}

/** Which VS Code ran is part of the result. */
function remark(output: string): string {
  const line = /^VS Code [\d.]+ .* (runs the tests|is driven)$/m.exec(output)?.[0];
  return line === undefined ? '' : `, in ${line.replace(/ (runs the tests|is driven)$/, '')}`;
}

function npmRun(script: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script], {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const collect = (data: Buffer): void => {
      output += data.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', (error) => resolve({ code: 1, output: `npm cannot be run: ${error.message}` }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

void main();
