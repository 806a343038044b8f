import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { blocksOf } from '../blocks.js';
import { dismissive, env, projectWith } from './project.js';

const isInstalled = spawnSync('nvim', ['--version']).status === 0;

/** Opens a macro, breaks it, saves it, and writes down what Neovim shows before and after. */
const session = `
local function shown(count)
  vim.wait(20000, function() return #vim.diagnostic.get(0) == count end, 50)
  return vim.tbl_map(function(one)
    return { line = one.lnum + 1, column = one.col + 1, code = one.code, severity = one.severity, source = one.source }
  end, vim.diagnostic.get(0))
end
local opened = shown(1)
vim.api.nvim_buf_set_lines(0, -1, -1, true, { '', 'We will call prior to noon.' })
vim.cmd('write')
local saved = shown(2)
vim.fn.writefile({ vim.fn.json_encode({ opened = opened, saved = saved }) }, 'shown.json')
vim.cmd('quitall!')
`;

test.skipIf(!isInstalled)(
  'Neovim shows findings on opening and saving (needs: nvim)',
  () => {
    const { text } = blocksOf('editors.md').find(({ file }) => file.endsWith('/plugin/supportlint.lua'))!;
    const folder = projectWith({
      'config/nvim/plugin/supportlint.lua': text,
      'session.lua': session,
      'macros/delay.md': dismissive,
    });
    const { stderr } = spawnSync('nvim', ['--headless', 'macros/delay.md', '-c', 'luafile session.lua'], {
      ...{ cwd: folder, encoding: 'utf8', timeout: 60_000 },
      env: { ...env, XDG_CONFIG_HOME: join(folder, 'config'), XDG_DATA_HOME: folder, XDG_STATE_HOME: folder },
    });
    expect(stderr).not.toMatch(/Error|E\d+:/);
    const calm = { line: 3, column: 1, code: 'no-dismissal', severity: 1, source: 'supportlint' };
    const prior = { line: 5, column: 14, code: 'no-stiff-formality', severity: 2, source: 'supportlint' };
    expect(JSON.parse(readFileSync(join(folder, 'shown.json'), 'utf8'))).toEqual({
      ...{ opened: [calm], saved: [calm, prior] },
    });
    expect(readFileSync(join(folder, 'macros/delay.md'), 'utf8')).toContain('prior to noon');
  },
  90_000,
);
