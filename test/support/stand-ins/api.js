import { live } from './program.js';

await live();
