import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Where there is no Chromium, tests that need one are skipped; `CHROMIUM` says where else it is. */
export const hasChromium = existsSync(executablePath);

/** Browser tests by this name say in the list of skipped tests why they are in it. */
export const IN_CHROMIUM = hasChromium ? 'in Chromium' : `in Chromium (skipped: there is none at ${executablePath})`;

export const launchChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
