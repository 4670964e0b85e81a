import type { ServiceFamily } from '../engine/services';
import type { Cloud } from './cloud';
import {
  BigQuery,
  DatasetsCollection,
  ProjectsCollection,
  TabledataCollection,
  TablesCollection,
} from './collections';
import { JobsCollection } from './jobs-collection';

/** The BigQuery advanced service, for projects whose manifest switches it on. */
export const bigQueryFamily = (cloud: Cloud): ServiceFamily => ({
  advancedService: 'BigQuery',
  globals: {
    BigQuery: () => new BigQuery(),
    'BigQuery.Datasets': (context) => new DatasetsCollection(cloud, context),
    'BigQuery.Jobs': (context) => new JobsCollection(cloud, context),
    'BigQuery.Projects': (context) => new ProjectsCollection(cloud, context),
    'BigQuery.Tabledata': () => new TabledataCollection(),
    'BigQuery.Tables': (context) => new TablesCollection(cloud, context),
  },
});
