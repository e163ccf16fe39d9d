import { expect, it } from 'vitest';
import { COMMANDS, MAIN } from '../../src/cli/commands.ts';
import { VERSION } from '../../src/version.ts';
import { command } from '../support/terminal.ts';

const ALL = [MAIN, ...COMMANDS];

it('lists every command with what it does', async () => {
  const { out } = await command(['help']);
  for (const { name, summary } of COMMANDS) {
    const [line = ''] = out.split('\n').filter((each) => each.startsWith(`  ${name} `));
    expect(summary.startsWith(line.slice(24))).toBe(true);
    expect(line.length).toBeGreaterThan(24);
  }
});

it.each(COMMANDS.map(({ name }) => name))('says the same of %s, however it is asked', async (name) => {
  const [help, flag, short] = [
    await command(['help', name]),
    await command([name, '--help']),
    await command([name, '-h']),
  ];
  expect(help).toMatchObject({ code: 0, err: '' });
  expect(help.out).toMatch(new RegExp(`^Usage: ontherecord ${name} --store FILE`));
  expect([flag, short]).toEqual([help, help]);
  expect(await command([name, '--version'])).toEqual({ code: 0, out: `${VERSION}\n`, err: '' });
});

it.each(ALL)('names every option of "$name", and fits a terminal', async ({ name, options }) => {
  const { out } = await command(['help', ...(name === '' ? [] : [name])]);
  for (const option of Object.keys(options)) expect(out).toContain(`--${option}`);
  expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  expect(out).not.toContain('undefined');
});

it('knows no other command', async () => {
  const { code, out, err } = await command(['help', 'constructor']);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain("there is no command 'constructor'; there are track, quotes, ");
});

it('takes a file of the name of a command where its path is given', async () => {
  expect((await command(['./track'])).err).toBe('ontherecord: ./track: no such file\n');
});
