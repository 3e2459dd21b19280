import { runtimeFor } from '../../local/support';
import { code } from '../../support/bundle';
const names = [...code.matchAll(/^function (\w+)\(/gm)].map(([, name = '']) => name);

describe('the built bundle in the local runtime', () => {
  test('has its top-level functions', () => {
    expect(names).toContain('onOpen');
  });

  test('loads without a service call, because it is loaded on every call (v8-runtime guide)', async () => {
    const runtime = await runtimeFor({ code: `${code}\nfunction nothing() {}`, authMode: 'NONE' });
    expect(runtime.call('nothing')).toBeUndefined();
    expect(runtime.serviceCalls).toBe(0);
  });

  test('onOpen works under AuthMode.NONE (editor-auth-lifecycle)', async () => {
    const runtime = await runtimeFor({ code, authMode: 'NONE', context: 'menu' });
    expect(() => runtime.call('onOpen')).not.toThrow();
  });
});
