// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
const { test, expect } = require('@playwright/test');

test.describe('cart', () => {
    test('empties', () => expect(1).toBe(1));
    test('adds up', ({}, info) => expect(info.project.name).toBe('desk'));
    test('pays', ({}, info) => expect(info.retry).toBe(1));
    test.skip('gives discount', () => {});
});
