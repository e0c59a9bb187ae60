import { endpoint } from '../endpoint.ts';
import { byId } from '../values.ts';
import { User, UserCreate, UserList, UserUpdate } from './schemas.ts';

const tag = 'Users';

export const users = {
  list: endpoint({
    method: 'GET',
    path: '/api/users',
    operationId: 'listUsers',
    tag,
    summary: "List the tenant's users",
    permission: 'users:manage',
    response: UserList,
    status: 200,
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/users',
    operationId: 'createUser',
    tag,
    summary: 'Create a user',
    permission: 'users:manage',
    body: UserCreate,
    response: User,
    versionAt: ['version'],
    status: 201,
    problems: { 409: 'Another user has this name' },
  }),
  update: endpoint({
    method: 'PUT',
    path: '/api/users/{id}',
    operationId: 'updateUser',
    tag,
    summary: "Change a user's password or role, or disable them",
    description: 'All sessions of the user end.',
    permission: 'users:manage',
    params: byId,
    body: UserUpdate,
    response: User,
    versionAt: ['version'],
    status: 200,
    problems: { 404: 'No such user' },
  }),
};
