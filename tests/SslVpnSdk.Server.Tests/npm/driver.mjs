// Makes calls with the cloud's own clients: one line of JSON in, one out.
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const require = createRequire(import.meta.url);
const vpc = require('@alicloud/vpc20160428');
const { $OpenApiUtil } = require('@alicloud/openapi-core');
const { RPCClient } = require('@alicloud/pop-core');

const version = '2016-04-28';
const clients = new Map();

function sdkClient({ endpoint, accessKeyId, accessKeySecret, client }) {
  const config = { accessKeyId, accessKeySecret, endpoint: new URL(endpoint).host, protocol: 'HTTP', regionId: 'eu-central-1' };
  if (client === 'sdk-v2') config.signatureAlgorithm = 'v2';
  return new vpc.default(new $OpenApiUtil.Config(config));
}

function toModel(type, wire) {
  const names = type.names(), types = type.types();
  const values = {};
  for (const [property, name] of Object.entries(names)) {
    if (!(name in wire)) continue;
    const itemType = types[property]?.itemType;
    values[property] = typeof itemType === 'function' ? wire[name].map(item => toModel(itemType, item)) : wire[name];
  }
  return new type(values);
}

async function sdkCall(command) {
  const { action, parameters } = command;
  const method = action[0].toLowerCase() + action.slice(1);
  const request = toModel(vpc[`${action}Request`], parameters);
  const response = await clientOf(command, sdkClient)[method](request);
  return { status: response.statusCode, body: response.body.toMap() };
}

// pop-core takes parameters as they stand on the wire.
function flat(value, prefix = '', result = {}) {
  for (const [key, item] of Object.entries(value)) {
    const name = prefix + (Array.isArray(value) ? Number(key) + 1 : key);
    if (item !== null && typeof item === 'object') flat(item, `${name}.`, result);
    else result[name] = item;
  }
  return result;
}

async function popCall(command) {
  const client = clientOf(command, ({ endpoint, accessKeyId, accessKeySecret }) =>
    new RPCClient({ accessKeyId, accessKeySecret, endpoint, apiVersion: version }));
  const body = await client.request(command.action, flat(command.parameters), { method: command.client === 'pop-post' ? 'POST' : 'GET' });
  return { status: 200, body };
}

function clientOf(command, make) {
  const key = JSON.stringify([command.client, command.endpoint, command.accessKeyId, command.accessKeySecret]);
  if (!clients.has(key)) clients.set(key, make(command));
  return clients.get(key);
}

function failure(error) {
  return {
    error: {
      type: error.constructor.name,
      code: error.code ?? null,
      status: error.statusCode ?? error.entry?.response?.statusCode ?? null,
      message: error.message,
      retryAfter: error.retryAfter ?? null,
      body: error.data ?? null,
    },
  };
}

for await (const line of createInterface({ input: process.stdin })) {
  const command = JSON.parse(line);
  let answer;
  try {
    answer = await (command.client.startsWith('pop') ? popCall : sdkCall)(command);
  } catch (error) {
    answer = failure(error);
  }
  process.stdout.write(JSON.stringify(answer) + '\n');
}
