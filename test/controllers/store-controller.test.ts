import { expect } from 'chai';
import type { ReactiveController } from 'lit';
import { StoreController, type Followed } from '../../src/controllers/store-controller.js';
import { Subscribable } from '../../src/store/subscribable.js';

class Host {
  updates = 0;
  readonly controllers: ReactiveController[] = [];
  readonly updateComplete = Promise.resolve(true);
  addController(controller: ReactiveController): void {
    this.controllers.push(controller);
  }
  removeController(): void {}
  requestUpdate(): void {
    this.updates++;
  }
  connect(): void {
    for (const each of this.controllers) each.hostConnected?.();
  }
  disconnect(): void {
    for (const each of this.controllers) each.hostDisconnected?.();
  }
}

class Store extends Subscribable<number> {
  change(value: number): void {
    this.set(value);
  }
}

function setup(): { host: Host; store: Store; follower: StoreController<number, Followed<number>> } {
  const host = new Host();
  const store = new Store(1);
  const follower = new StoreController<number, Followed<number>>(host);
  follower.store = store;
  return { host, store, follower };
}

describe('StoreController', () => {
  it('draws its host anew when the store changes', () => {
    const { host, store, follower } = setup();
    host.connect();
    const before = host.updates;
    store.change(2);
    expect(host.updates).to.equal(before + 1);
    expect(follower.value).to.equal(2);
  });

  it('follows only while the host is in a document, and sees then what it has missed', () => {
    const { host, store, follower } = setup();
    store.change(2);
    expect(host.updates).to.equal(0);
    host.connect();
    host.disconnect();
    const before = host.updates;
    store.change(3);
    expect(host.updates).to.equal(before);
    host.connect();
    expect(host.updates).to.be.greaterThan(before);
    expect(follower.value).to.equal(3);
  });

  it('leaves the old store when it is given another one, or none', () => {
    const { host, store, follower } = setup();
    host.connect();
    follower.store = new Store(7);
    const before = host.updates;
    store.change(2);
    expect(host.updates).to.equal(before);
    expect(follower.value).to.equal(7);
    follower.store = null;
    expect(follower.value).to.equal(null);
  });
});
