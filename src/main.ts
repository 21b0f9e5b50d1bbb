import 'reflect-metadata';
import { runServerProcess } from './run-server';
import { serveRegister } from './serve-register';

void runServerProcess(serveRegister);
