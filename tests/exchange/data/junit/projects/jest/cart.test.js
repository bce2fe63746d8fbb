// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
describe('cart', () => {
    test('empties', () => expect([]).toEqual([]));
    test('adds up', () => expect(1 + 1).toBe(3));
    test.skip('gives discount', () => {});
    describe('refunds', () => {
        test('in euro', () => {});
    });
});
test.todo('pays');
