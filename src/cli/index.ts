#!/usr/bin/env node
import module from 'node:module';

// Compiled code is kept between runs where Node can do that (22.1 and later): a commit hook starts in half the time.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();
// Maps are read for a stack trace alone, and only who looks for a fault of ours sees one.
if (process.env.STAR_WITNESS_DEBUG) process.setSourceMapsEnabled(true);
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
