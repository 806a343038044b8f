import { describe, expect, test } from 'vitest';
import { commands } from '../../../src/cli/commands/index.js';
import { folderWith } from '../../config/files.js';
import { bad, supportlint } from '../supportlint.js';

describe('a mistyped command', () => {
  test.each([
    [['expalin', 'no-jargon'], /Did you mean the command “explain”\?\n$/],
    [['ruels', '--json'], /Did you mean the command “rules”\?\n$/],
    [['Doctor'], /Did you mean the command “doctor”\?\n$/],
  ])('%j', async (argv, message) => {
    const { code, stderr } = await supportlint(folderWith({}), argv);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });

  test.each([[['macros/expalin']], [['xyz']], [['--quite']], [['explain', 'no-jragon']]])(
    'not %j',
    async (argv) => {
      const { code, stderr } = await supportlint(folderWith({}), argv);
      expect(code).toBe(2);
      expect(stderr).not.toContain('the command');
    },
  );

  test('a folder of that name is checked', async () => {
    const { code, stdout } = await supportlint(folderWith({ 'ruels/a.md': bad }), ['ruels']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('no-jargon') });
  });
});

test.each(Object.keys(commands))('%s has help, and takes no flags that it does not know', async (name) => {
  const help = await supportlint('/', [name, '--help']);
  expect(help).toMatchObject({ code: 0, stdout: expect.stringContaining(`Usage: supportlint ${name}`) });
  const { code, stderr } = await supportlint('/', [name, '--hepl']);
  expect({ code, stderr }).toEqual({ code: 2, stderr: "Unknown option '--hepl' (Did you mean --help?)\n" });
});
