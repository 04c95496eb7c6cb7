import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PageReport } from './page/report.js';

const contentSecurityPolicy = "default-src 'none'; script-src 'self'; connect-src 'self'";

/** Generates code where the policy forbids it; see `page/report.ts`. */
const probe = `
export let isBlocked = false;
try { new Function('return 1')(); } catch { isBlocked = true; }
`;

/** Serves one page, its script and its data under a strict policy, and receives the page's report. */
export class PageServer {
  readonly report: Promise<PageReport>;
  readonly #server: Server;

  private constructor(files: Readonly<Record<string, string>>) {
    const served: Readonly<Record<string, string>> = {
      '/': '<!doctype html><meta charset="utf-8"><title>test</title><script type="module" src="/page.js"></script>',
      '/probe.js': probe,
      ...files,
    };
    const server = createServer();
    this.#server = server;
    this.report = new Promise((resolve, reject) => {
      server.on('error', reject);
      server.on('request', (request, response) => {
        const path = request.url ?? '/';
        if (path === '/report') {
          request.setEncoding('utf8');
          request.toArray().then((parts) => resolve(JSON.parse(parts.join(''))), reject);
          response.end();
          return;
        }
        const body = served[path];
        response.writeHead(body === undefined ? 404 : 200, {
          'Content-Security-Policy': contentSecurityPolicy,
          'Content-Type': `${mediaType(path)}; charset=utf-8`,
        });
        response.end(body);
      });
    });
  }

  static async start(files: Readonly<Record<string, string>>): Promise<PageServer> {
    const started = new PageServer(files);
    await new Promise<void>((resolve) => started.#server.listen(0, '127.0.0.1', resolve));
    return started;
  }

  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

function mediaType(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript';
  return path.endsWith('.json') ? 'application/json' : 'text/html';
}
