import type { ExamplesOf } from '../example.ts';
import type { users } from './endpoints.ts';
import type { User } from './schemas.ts';

const user: User = {
  id: 8,
  username: 'jane.doe',
  role: 'technician',
  created_at: '2025-11-03T09:00:00.000Z',
  disabled_at: null,
  second_factor: false,
  version: 1,
};

export const userExamples: ExamplesOf<typeof users> = {
  listUsers: { response: { users: [user] } },
  createUser: {
    body: { username: 'jane.doe', password: 'correct horse battery staple', role: 'technician' },
    response: user,
  },
  updateUser: {
    params: { id: 8 },
    body: { role: 'planner' },
    response: { ...user, role: 'planner', version: 2 },
  },
};
