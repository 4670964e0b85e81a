import type { ExecutionContext } from '../engine/context';
import { ApiError, GoogleJsonResponseException } from './api-error';
import type { Cloud, Warehouse } from './cloud';

const SCOPES = [
  'https://www.googleapis.com/auth/bigquery',
  'https://www.googleapis.com/auth/cloud-platform',
];

/** One call of the API as Apps Script makes it: scope, project, then the work; errors in Google's shape. */
export type CallApi = <Value>(
  method: string,
  projectId: unknown,
  work: (warehouse: Warehouse) => Promise<Value> | Value,
) => Promise<Value>;

/** Calls for one execution. */
export const apiCaller =
  (cloud: Cloud, context: ExecutionContext): CallApi =>
  async (method, projectId, work) => {
    context.requireScope(method, SCOPES);
    try {
      const refused = cloud.options.refuse?.(method);
      if (refused) throw new ApiError(refused.code, refused.reason, refused.message);
      if (projectId !== undefined) cloud.checkProject(String(projectId));
      return await cloud.serve(work);
    } catch (error) {
      throw error instanceof ApiError ? new GoogleJsonResponseException(method, error) : error;
    }
  };
