<?php
// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
use PHPUnit\Framework\TestCase;

final class CartTest extends TestCase
{
    public function testEmpties(): void
    {
        $this->assertSame([], []);
    }

    /** @dataProvider currencies */
    public function testTotal(string $currency): void
    {
        $this->assertSame('eur', $currency);
    }

    public function currencies(): array
    {
        return ['euro' => ['eur'], 'dollar' => ['usd']];
    }

    public function testDiscount(): void
    {
        $this->markTestSkipped('no network');
    }

    public function testPays(): void
    {
        throw new RuntimeException('no till');
    }
}
