import type { PropertySettings } from '../settings/settings';
import type { EpochSeconds } from '../time/units';
import type { DirectoryPart, Progress } from './progress';

/** The databases whose refresh interval has passed. */
export function dueParts(
  progress: Progress,
  settings: PropertySettings,
  now: EpochSeconds,
): DirectoryPart[] {
  const minutes: Record<DirectoryPart, number> = {
    users: settings.userRefreshMinutes,
    teams: settings.teamRefreshMinutes,
    numbers: settings.numberRefreshMinutes,
  };
  const parts: readonly DirectoryPart[] = ['users', 'teams', 'numbers'];
  return parts.filter((part) => {
    const syncedAt = progress.syncedAt[part];
    return syncedAt === undefined || now - syncedAt >= minutes[part] * 60;
  });
}
