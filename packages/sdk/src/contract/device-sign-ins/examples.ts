import type { ExamplesOf } from '../example.ts';
import type { deviceSignIns } from './endpoints.ts';

const id = '6a0b3a55-0e4c-4a3e-9a55-6f1f0c1f7f0e';
const proof = `eyJ0eXAiOiJkcG9wK2p3dCIsImFsZyI6IkVTMjU2IiwiandrIjp7Imt0eSI6IkVDIn19.eyJodG0iOiJQT1NUIiwianRpIjoiNGIxZTlkNzBjMiJ9.c2lnbmF0dXJl`;
const token = 'eyJhbGciOiJIUzI1NiIsInR5cCI6ImF0K2p3dCJ9.eyJzdWIiOiJqYW5lIn0.c2lnbmF0dXJl';

export const deviceSignInExamples: ExamplesOf<typeof deviceSignIns> = {
  getDeviceToken: {
    body: { publishable_key: 'pk_3kV9sT1mQ8xZ', token, proof },
    response: {
      token,
      token_type: 'Bearer',
      expires_at: '2026-03-02T07:45:00.000Z',
      expires_in: 1800,
      role: 'technician',
      refresh_token: 'rt_1.6a0b3a55-0e4c-4a3e-9a55-6f1f0c1f7f0e.c2VjcmV0IG9mIGEgcmVmcmVzaA',
    },
  },
  listDeviceSignIns: {
    query: { actor: 'jane.doe', limit: 50 },
    response: {
      device_sign_ins: [
        {
          id,
          actor: 'jane.doe',
          name: 'jane.doe',
          role: 'technician',
          origin: 'https://intranet.example',
          signed_in_at: '2026-03-02T07:15:00.000Z',
          last_used_at: '2026-03-02T07:15:00.000Z',
          expires_at: '2026-03-02T19:15:00.000Z',
        },
      ],
      total: 1,
      total_capped: false,
      page: 1,
      next_cursor: null,
    },
  },
  endDeviceSignIn: { params: { sign_in_id: id }, response: { ended: true } },
};
