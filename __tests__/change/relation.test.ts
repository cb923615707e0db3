import { expect, test } from 'vitest';
import { importedNames, subjectOf } from '../../src/change/relation.ts';

test.each([
  ['src/users/service.ts', '__tests__/users/service.test.ts'],
  ['src/users/service.ts', 'src/users/service.spec.ts'],
  ['src/users/service.ts', 'src/users/__tests__/service.ts'],
  ['src/main/java/a/UserService.java', 'src/test/java/a/UserServiceTest.java'],
  ['app/models.py', 'app/tests/test_models.py'],
  ['pkg/server.go', 'pkg/server_test.go'],
  ['lib/user.rb', 'spec/user_spec.rb'],
  ['a/button.tsx', 'a/button.css'],
])('%s and %s have the same subject', (a, b) => {
  expect(subjectOf(a)).toBe(subjectOf(b));
});

test.each([
  ['src/a/index.ts', 'src/b/index.ts'],
  ['src/user.ts', 'src/users.ts'],
  ['src/contest.ts', 'src/con.ts'],
  ['latest/x.py', 'x.py'],
])('%s and %s have different subjects', (a, b) => {
  expect(subjectOf(a)).not.toBe(subjectOf(b));
});

test.each([
  ['src/a.ts', "import { b } from './lib/b.js';", 'src/lib/b'],
  ['src/a/a.ts', "export * from '../c';", 'src/c'],
  ['src/a.js', "const x = require('./x');", 'src/x'],
  ['src/a.js', "const x = await import('./lazy.js');", 'src/lazy.js'],
  ['pkg/a.py', 'from .models import User', 'pkg/models'],
  ['pkg/sub/a.py', 'from ..core.db import x', 'pkg/core/db'],
  ['a.py', 'import pkg.models', 'pkg/models'],
  ['src/main.rs', 'mod config;', 'src/config'],
  ['src/main.rs', 'use crate::net::server;', 'src/net/server'],
  ['src/main/java/x/A.java', 'import com.acme.User;', 'src/main/java/com/acme/User'],
  ['src/a.cpp', '#include "b.hpp"', 'src/b'],
])('%s with %s imports %s', (path, text, imported) => {
  expect(importedNames({ path }, text)).toContain(imported);
});
