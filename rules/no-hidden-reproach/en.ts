import { vocabulary } from '../../src/lint/rule.js';
export default vocabulary({ main: { message: 'x', phrases: ['zzzzz'] } });
