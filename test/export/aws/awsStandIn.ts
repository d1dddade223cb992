import { createServer } from 'node:http';
import { AwsWorld } from './awsWorld.ts';
import { answerCli } from './cliFront.ts';
import { answerHttp } from './httpFront.ts';

/** The environment in which every AWS tool talks to a stand-in, and reads no settings of the machine. */
export const standInEnvironment = (address: string, folder: string): NodeJS.ProcessEnv => ({
  AWS_ENDPOINT_URL: address,
  AWS_ACCESS_KEY_ID: 'none',
  AWS_SECRET_ACCESS_KEY: 'none',
  AWS_CONFIG_FILE: `${folder}/none`,
  AWS_SHARED_CREDENTIALS_FILE: `${folder}/none`,
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_MAX_ATTEMPTS: '1',
  AWS_PAGER: '',
  NO_PROXY: '127.0.0.1',
});

/**
 * A program in the place of the AWS CLI, which takes a second to start: it hands its words and its input to the
 * stand-in and prints the answer.
 */
export const QUICK_AWS = `
case " $* " in *file:///dev/stdin*) input=$(cat) ;; *) input= ;; esac
count=$#
while [ "$count" -gt 0 ]; do
  set -- "$@" --data-urlencode "word=$1"
  shift
  count=$((count - 1))
done
answer=$(curl -s -w '%{http_code}' "$@" --data-urlencode "input=$input" \\
  --data-urlencode "region=$AWS_DEFAULT_REGION" "$AWS_ENDPOINT_URL/cli")
case $answer in
  *200) printf '%s' "\${answer%200}" ;;
  *) printf '%s' "\${answer%???}" >&2; exit 254 ;;
esac`;

/** Answers on this machine what AWS would, to its own tools and to `QUICK_AWS`. */
export class AwsStandIn {
  readonly world = new AwsWorld();
  readonly #server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      if (request.url === '/cli') {
        const form = new URLSearchParams(body);
        const [input, region] = [form.get('input') ?? '', form.get('region') ?? ''];
        const { status, text } = answerCli(this.world, form.getAll('word'), input, region);
        response.writeHead(status === 0 ? 200 : 400, { connection: 'close' }).end(text);
        return;
      }
      const answer = answerHttp(this.world, request, body);
      response.writeHead(answer.status, { ...answer.headers, connection: 'close' }).end(answer.body);
    });
  });

  /** Listens on this machine only and resolves to the address. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => {
      this.#server.listen(0, '127.0.0.1', resolve);
    });
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The stand-in has no port');
    return `http://127.0.0.1:${address.port}`;
  }

  stop(): void {
    this.#server.close();
  }
}
