#!/usr/bin/env node
import { load, optimizeLate } from '../dist/start.js';

const { main } = await load('cli.cjs');

// A reader such as `head` may close the pipe early; that is no failure.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main({
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  env: process.env,
  now: () => new Date(),
  stdout: process.stdout,
  // Opened only when used: that takes time.
  get stdin() {
    return process.stdin;
  },
  get stderr() {
    return process.stderr;
  },
  optimizeLate,
});
