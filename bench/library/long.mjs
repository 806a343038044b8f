import { sentences } from './texts.mjs';

/** UTF-16 units of a longer macro. */
const size = 1200;

/**
 * Macros of about 1.2 KB with a heading, numbered steps, links and a list.
 *
 * @param {number} count
 * @returns {string[]}
 */
export function longMacros(count) {
  const all = sentences();
  let at = 0;
  const next = () => all[at++ % all.length];
  return Array.from({ length: count }, (_, number) => {
    const link = () => `[the guide to step ${number}](https://help.example.com/articles/${number})`;
    const parts = [
      'Hi {{ticket.requester.first_name}},',
      `${next()} ${next()}`,
      '## What to do',
      [1, 2, 3].map((step) => `${step}. ${next()} See ${link()}.`).join('\n'),
      `${next()} **${next()}**`,
    ];
    const rest = () => size - parts.join('\n\n').length;
    const bullets = [];
    while (bullets.join('\n').length < rest() - 80) bullets.push(`- ${next()}`);
    parts.push(bullets.join('\n'), 'Kind regards,\nThe support team');
    return `${parts.join('\n\n')}\n`;
  });
}

/** One macro of about 1 KB. */
export function oneMacro() {
  let text = 'Hi {{ticket.requester.first_name}},\n\n';
  for (const sentence of sentences()) {
    if (text.length > 950) break;
    text += `${sentence}\n\n`;
  }
  return text;
}
