#!/usr/bin/env node
import 'reflect-metadata';
import { runProgram } from './program';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe (`nos … | head`) may leave early; that is no fault of ours.
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

void runProgram(process.argv);
