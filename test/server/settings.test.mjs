import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { SETTINGS, settingsOf, variableOf } from '../../dist/server/cli/settings.js';

const STANDARD = {
  port: 8080,
  host: '127.0.0.1',
  address: '',
  data: 'comment-thread-data',
  database: '',
  sites: [],
  maxLength: 10_000,
  reactions: ['like', 'thanks'],
  identities: 'site',
  reserve: [],
  proxies: [],
  proxyHeader: 'x-forwarded-for',
  limits: 'writer=10:6, address=30:15, thread=120:120, site=600:600',
  leastTime: 1000,
  links: 4,
  words: [],
  hold: 'none',
  work: 'none',
  addressBans: 'off',
  live: 0,
  bus: '',
  log: 'errors',
};

function configFile(t, content) {
  const folder = mkdtempSync(join(tmpdir(), 'comment-thread-config-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'config.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

describe('settings', () => {
  test('are all in the README, with their names and what they are at first', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    for (const [name, { flag, initial }] of Object.entries(SETTINGS)) {
      const [row] = new RegExp(`^\\| \`--${flag}\`.*$`, 'm').exec(readme);
      assert.ok(row.includes(`\`${variableOf(name)}\``) && row.includes(`\`${name}\``), row);
      assert.ok(row.includes(String(initial)), row);
    }
  });

  test('are good as they are', () => {
    assert.deepEqual(settingsOf({}, {}), STANDARD);
  });

  test('name the reactions, or none', () => {
    const read = (reactions) => settingsOf({ reactions }, {}).reactions;
    assert.deepEqual(read('like, up,down'), ['like', 'up', 'down']);
    // A flag that may be repeated comes as a list.
    assert.deepEqual(read(['like, up', 'down']), ['like', 'up', 'down']);
    assert.deepEqual(read('none'), []);
    for (const wrong of ['Like', 'a/b', 'like,like', 'x'.repeat(21)])
      assert.throws(() => read(wrong), /small letters/);
  });

  test('come from flags before the environment, and from that before the file', (t) => {
    const file = configFile(t, { port: 1, host: 'file', data: 'file', sites: ['https://file.example'] });
    const environment = { COMMENT_THREAD_PORT: '2', COMMENT_THREAD_HOST: 'environment' };
    assert.deepEqual(settingsOf({ port: '3' }, environment, file), {
      ...STANDARD,
      port: 3,
      host: 'environment',
      data: 'file',
      sites: ['https://file.example'],
    });
    assert.equal(variableOf('maxLength'), 'COMMENT_THREAD_MAX_LENGTH');
  });

  test('know all variables that begin as theirs do, but for those of Kubernetes', () => {
    assert.throws(() => settingsOf({}, { COMMENT_THREAD_SITE: 'https://a.example' }), {
      name: 'SettingError',
      message: /^There is no variable COMMENT_THREAD_SITE, but .*COMMENT_THREAD_SITES/,
    });
    const ofKubernetes = {
      COMMENT_THREAD_PORT: 'tcp://10.0.0.7:8080',
      COMMENT_THREAD_PORT_8080_TCP: 'tcp://10.0.0.7:8080',
      COMMENT_THREAD_PORT_8080_TCP_ADDR: '10.0.0.7',
      COMMENT_THREAD_SERVICE_HOST: '10.0.0.7',
      COMMENT_THREAD_SERVICE_PORT: '8080',
      COMMENT_THREAD_SERVICE_PORT_HTTP: '8080',
    };
    assert.deepEqual(settingsOf({}, ofKubernetes), STANDARD);
    assert.throws(() => settingsOf({}, { COMMENT_THREAD_PORT: 'x' }), /COMMENT_THREAD_PORT must be/);
  });

  test('take several sites, from flags and from one variable', () => {
    const sites = ['https://a.example', 'http://localhost:3000'];
    assert.deepEqual(settingsOf({ site: sites }, {}).sites, sites);
    assert.deepEqual(settingsOf({ site: [sites.join(' ')] }, {}).sites, sites);
    assert.deepEqual(settingsOf({}, { COMMENT_THREAD_SITES: sites.join(', ') }).sites, sites);
  });

  test('keep addresses of comments only where that is said', () => {
    assert.equal(settingsOf({ 'address-bans': 'on' }, {}).addressBans, 'on');
    assert.equal(settingsOf({}, { COMMENT_THREAD_ADDRESS_BANS: 'on' }).addressBans, 'on');
    assert.throws(() => settingsOf({ 'address-bans': 'yes' }, {}), /--address-bans must be off or on/);
  });

  test('take proxies and words one by one, or several in one variable', () => {
    const proxies = ['loopback', '10.0.0.0/8'];
    const words = ['casino', 'cheap pills'];
    const { proxies: one, words: two } = settingsOf({ proxy: proxies, word: words }, {});
    assert.deepEqual([one, two], [proxies, words]);
    const environment = {
      COMMENT_THREAD_PROXIES: 'loopback 10.0.0.0/8',
      COMMENT_THREAD_WORDS: 'casino, cheap pills',
    };
    const again = settingsOf({}, environment);
    assert.deepEqual([again.proxies, again.words], [proxies, words]);
  });

  for (const { flags, words } of [
    { flags: { port: 'http' }, words: '--port must be a whole number from 0 to 65535' },
    { flags: { port: '70000' }, words: '--port must be' },
    { flags: { data: '' }, words: '--data must be a text that is not empty' },
    { flags: { site: ['example.org'] }, words: '--site must be an origin, as https://example.org' },
    {
      flags: { site: ['https://example.org/blog'] },
      words: '--site must be an origin: not https://example.org/blog, but https://example.org',
    },
    { flags: { site: ['ftp://example.org'] }, words: '--site must be an origin, as' },
    { flags: { 'max-length': '0' }, words: '--max-length must be a whole number from 1' },
    { flags: { proxy: ['10.0.0.0/33'] }, words: '--proxy must be addresses or ranges' },
    { flags: { 'proxy-header': 'x-real-ip' }, words: '--proxy-header must be x-forwarded-for or forwarded' },
    { flags: { limits: 'writer=10' }, words: '--limits must be off, or as writer=10:6, address' },
    { flags: { limits: 'writer=0:6' }, words: '--limits must be off' },
    { flags: { limits: 'site=1441:1' }, words: '--limits must be off' },
    { flags: { limits: 'nobody=1:6' }, words: '--limits must be off' },
    { flags: { links: '-1' }, words: '--links must be a whole number from 0 to 1000' },
    { flags: { hold: 'some' }, words: '--hold must be none or first or all' },
    { flags: { work: 'always' }, words: '--work must be none or attacked' },
    { flags: { log: 'all' }, words: '--log must be errors or requests' },
  ]) {
    test(`say what is wrong with ${JSON.stringify(flags)}`, () => {
      assert.throws(() => settingsOf(flags, {}), { name: 'SettingError', message: new RegExp(`^${words}`) });
    });
  }

  test('say what is wrong with the environment and the file, and where', (t) => {
    assert.throws(() => settingsOf({}, { COMMENT_THREAD_PORT: '-1' }), {
      message: /^COMMENT_THREAD_PORT must/,
    });
    const wrong = configFile(t, { prot: 1 });
    assert.throws(() => settingsOf({}, {}, wrong), {
      message: `${wrong}: there is no setting prot, but ${Object.keys(STANDARD).join(', ')}`,
    });
    assert.throws(() => settingsOf({}, {}, configFile(t, { port: '1x' })), {
      message: /config\.json: port must/,
    });
    assert.throws(() => settingsOf({}, {}, configFile(t, '[]')), { message: /one JSON object/ });
    assert.throws(() => settingsOf({}, {}, configFile(t, '{')), { message: /can't be read/ });
    assert.throws(() => settingsOf({}, {}, '/no/such/file'), { message: /\/no\/such\/file can't be read/ });
  });
});
