export { recorder } from './recorder';
