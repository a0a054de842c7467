// A small KurrentDB for tests, made from the stubs that the client ships: what it proves is what the adapter says over the wire to the real
// client. It is no KurrentDB: one process, one thread, no fsync, no users.
import { Server, ServerCredentials, type sendUnaryData } from '@grpc/grpc-js';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { append, batchAppend, remove, type Appends } from './kurrent/appending.js';
import { ANY, Ledger, type Recorded } from './kurrent/ledger.js';
import { read } from './kurrent/reading.js';
import { features, featuresService, gossip, gossipService, streamsService } from './kurrent/stubs.js';

export interface KurrentServer {
  /** `kurrentdb://…`, as EVENT_STORE_URL takes it. */
  url: string;
  port: number;
  /** The next append is carried out, but instead of an answer its connection is cut. */
  loseNextAnswer(): void;
  /** How many answers were lost. */
  lost(): number;
  /** Every append of the streams so named waits that long between being accepted and being committed; others pass it. */
  holdAppends(holdMs: (stream: string) => number): void;
  /** How many appends were held. */
  held(): number;
  /** How many of the server's own events lie between the others. */
  systemEvents(): number;
  /** Cuts every open connection, as a restart of the server would. */
  cut(): void;
  close(): Promise<void>;
}

export interface KurrentServerOptions {
  port?: number;
  /** Where the events are found again by the next server. */
  file?: string;
}

// A real server writes its statistics between everything else; here one such event comes after every few of ours, so that forgetting to filter shows.
const OURS_BETWEEN_STATISTICS = 7;

export async function startKurrentServer({ port = 0, file }: KurrentServerOptions = {}): Promise<KurrentServer> {
  const node = new Node(new Ledger(file));
  const server = new Server({ 'grpc.max_receive_message_length': 16 * 1024 * 1024 });
  const { ledger } = node;
  const follow = (reader: (event: Recorded) => void) => node.follow(reader);
  const lengthOf = (stream: string) => ledger.read(stream)?.length ?? 0;
  server.addService(streamsService.StreamsService, {
    read: read({ ledger, follow }),
    append: append(node),
    batchAppend: batchAppend(node),
    delete: remove(node, lengthOf),
    tombstone: remove(node, lengthOf),
  });
  server.addService(featuresService.ServerFeaturesService, { getSupportedMethods });
  // The connections are taken in here and handed over, so that one of them can be cut.
  const injector = server.createConnectionInjector(ServerCredentials.createInsecure());
  const listener = createServer({ noDelay: true }, (socket) => {
    node.welcome(socket);
    injector.injectConnection(socket);
  });
  await new Promise<void>((ready, failed) => listener.once('error', failed).listen(port, '127.0.0.1', ready));
  const { port: bound } = listener.address() as AddressInfo;
  server.addService(gossipService.GossipService, { read: aloneAt(bound) });
  return {
    // The client's first read waits for one interval, which is half a second unless told otherwise.
    url: `kurrentdb://127.0.0.1:${bound}?tls=false&discoveryInterval=20`,
    port: bound,
    loseNextAnswer: () => (node.answersToLose += 1),
    lost: () => node.lost,
    holdAppends: (holdMs) => (node.holdMs = holdMs),
    held: () => node.held,
    systemEvents: () => ledger.all.filter(({ stream }) => stream.startsWith('$')).length,
    cut: () => node.cut(),
    close: async () => {
      const closed = new Promise((done) => listener.close(done));
      node.cut();
      injector.destroy();
      server.forceShutdown();
      await closed;
    },
  };
}

class Node implements Appends {
  answersToLose = 0;
  lost = 0;
  held = 0;
  holdMs: (stream: string) => number = () => 0;
  private readonly sockets = new Map<string, Socket>();
  private readonly readers = new Set<(event: Recorded) => void>();
  private sinceStatistics = 0;

  constructor(readonly ledger: Ledger) {}

  welcome(socket: Socket): void {
    const name = `${socket.remoteAddress}:${socket.remotePort}`;
    this.sockets.set(name, socket);
    socket.on('error', () => undefined).once('close', () => this.sockets.delete(name));
  }

  cut(): void {
    for (const socket of this.sockets.values()) socket.destroy();
  }

  follow(reader: (event: Recorded) => void): () => void {
    this.readers.add(reader);
    return () => this.readers.delete(reader);
  }

  async commit(...[from, stream, expected, proposed]: Parameters<Appends['commit']>): ReturnType<Appends['commit']> {
    const holdMs = this.holdMs(stream);
    if (holdMs > 0) {
      this.held += 1;
      await new Promise((done) => setTimeout(done, holdMs));
    }
    const verdict = this.ledger.append(stream, expected, proposed);
    if (verdict.kind === 'success') this.tell(verdict.events);
    if (this.answersToLose === 0) return verdict;
    this.answersToLose -= 1;
    this.lost += 1;
    this.sockets.get(from)?.destroy();
    return null;
  }

  private tell(events: Recorded[]): void {
    for (const event of events) for (const reader of this.readers) reader(event);
    this.sinceStatistics += events.length;
    if (this.sinceStatistics < OURS_BETWEEN_STATISTICS) return;
    this.sinceStatistics = -1;
    const data = Buffer.from('{"proc":{"cpu":1}}');
    const statistics = { id: crypto.randomUUID(), type: '$statsCollected', contentType: 'application/json', data };
    const verdict = this.ledger.append('$stats-127.0.0.1:2113', ANY, [{ ...statistics, metadata: new Uint8Array() }]);
    if (verdict.kind === 'success') this.tell(verdict.events);
  }
}

function getSupportedMethods(
  _call: unknown,
  answer: sendUnaryData<InstanceType<typeof features.SupportedMethods>>,
): void {
  const methods = ['read', 'append', 'batchappend', 'delete', 'tombstone'].map((name) =>
    new features.SupportedMethod()
      .setServiceName('event_store.client.streams.streams')
      .setMethodName(name)
      .setFeaturesList(name === 'read' ? ['position', 'events', 'all', 'stream'] : []),
  );
  answer(null, new features.SupportedMethods().setMethodsList(methods).setEventStoreServerVersion('25.0.0'));
}

function aloneAt(port: number) {
  return (_call: unknown, answer: sendUnaryData<InstanceType<typeof gossip.ClusterInfo>>): void => {
    const endPoint = new gossip.EndPoint().setAddress('127.0.0.1').setPort(port);
    const leader = new gossip.MemberInfo().setIsAlive(true).setState(gossip.MemberInfo.VNodeState.LEADER);
    answer(null, new gossip.ClusterInfo().setMembersList([leader.setHttpEndPoint(endPoint)]));
  };
}
