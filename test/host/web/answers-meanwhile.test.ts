import { serve } from '../../../host/web/serve';
import { makeProject } from '../make-project';
import { withHost } from '../open-host';

test('an endless loop is killed at its limit, and the page answers meanwhile', async () => {
  const projectDir = makeProject({ 'Code.gs': 'function spin() { for (;;) {} }' });
  await withHost(
    async (host) => {
      const server = await serve(host, { port: 0 });
      let isOver = false;
      const spinning = host.run({ function: 'spin', limitSeconds: 0.5 }).finally(() => {
        isOver = true;
      });
      const page = await fetch(server.url);
      expect({ status: page.status, isOver }).toEqual({ status: 200, isOver: false });
      const report = await spinning;
      expect(report.ok).toBe(false);
      expect(report.error?.message).toBe('Exceeded maximum execution time');
      await server.close();
    },
    { projectDir },
  );
});
