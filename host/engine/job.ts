import { GOOGLE_SERVICES } from './google-services';
import type { ObjectTable } from './object-table';
import type { Job } from './protocol';
import type { ExecutionOptions, ExecutionRoom } from './room';
import type { EnumTable } from './services';

/** What the worker is told to run, and which globals its script sees. */
export function buildJob(
  options: ExecutionOptions,
  { families, project }: ExecutionRoom,
  objects: ObjectTable,
): Job {
  const { functionName, kind, args } = options;
  const { advancedServices } = project.manifest;
  const globals = families
    .filter(({ advancedService: name }) => name === undefined || advancedServices.includes(name))
    .flatMap((family) => Object.keys(family.globals));
  const known = [...GOOGLE_SERVICES, ...advancedServices];
  return {
    functionName,
    args: (typeof args === 'function' ? args(objects) : args).map((arg) => objects.encode(arg)),
    kind,
    pageCall: kind === 'sidebar',
    timeZone: project.manifest.timeZone,
    globals,
    enums: mergeEnums(families.map(({ enums }) => enums ?? {})),
    missing: known.filter((name) => !globals.includes(name)),
  };
}

function mergeEnums(
  all: readonly Readonly<Record<string, EnumTable>>[],
): Readonly<Record<string, EnumTable>> {
  const merged: Record<string, EnumTable> = {};
  for (const enums of all) {
    for (const [className, table] of Object.entries(enums)) {
      merged[className] = { ...merged[className], ...table };
    }
  }
  return merged;
}
