// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { describe, it, test } from 'node:test';
import assert from 'node:assert';

describe('cart', () => {
    it('empties', () => assert.ok(true));
    it('adds up', () => assert.strictEqual(3, 2));
    it('gives discount', { skip: 'no network' }, () => {});
    describe('refunds', () => {
        it('in euro', () => assert.ok(true));
    });
});
test('pays', () => assert.ok(true));
test('is written', { todo: true }, () => {});
