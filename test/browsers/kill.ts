import { spawnSync } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * Kills a process that leads its own group, and everything it started, as a crash or a power cut would: no process
 * gets to write anything more. Resolves when the leader is gone.
 */
export async function killProcessGroup(pid: number): Promise<void> {
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/F', '/T', '/PID', String(pid)]);
  } else {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  }
  while (isAlive(pid)) await delay(10);
}

/** Whether a process with this id exists. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    if (isGone(error)) return false;
    throw error;
  }
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ESRCH';
}
