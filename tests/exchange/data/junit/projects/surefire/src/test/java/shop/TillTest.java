// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
package shop;

import org.junit.BeforeClass;
import org.junit.Test;

public class TillTest {
    @BeforeClass
    public static void unlock() {
        throw new IllegalStateException("the till is locked");
    }

    @Test
    public void opens() {}
}
