export { initialsOf } from '@/lib/journey/initialsOf';
