#!/usr/bin/env node
import process from 'node:process';
import { run, type Surroundings } from './run.ts';

/** The network loads when the first article comes: help and questions to a store do without. */
const extract: Surroundings['extract'] = async (article, options) =>
  (await import('../extract.ts')).extract(article, options);

const { stdin, stdout, stderr, env } = process;
process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, env, extract });
