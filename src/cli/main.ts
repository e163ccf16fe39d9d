#!/usr/bin/env node
import process from 'node:process';
import { extract } from '../extract.ts';
import { run } from './run.ts';

const { stdin, stdout, stderr, env } = process;
process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, env, extract });
