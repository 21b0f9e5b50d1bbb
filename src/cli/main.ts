#!/usr/bin/env node
import 'reflect-metadata';
import { runProgram } from './program';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe may leave early (`nos import … | head`): the work goes on, it is only told to nobody.
  if (error.code !== 'EPIPE') process.exit(1);
});

void runProgram(process.argv);
