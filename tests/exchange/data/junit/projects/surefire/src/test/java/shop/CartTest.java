// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
package shop;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.fail;
import static org.junit.Assume.assumeTrue;

import org.junit.FixMethodOrder;
import org.junit.Ignore;
import org.junit.Test;
import org.junit.runners.MethodSorters;

@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class CartTest {
    private static boolean tillIsOpen = false;

    @Test
    public void addsUp() {
        System.out.println("counting in dollars");
        assertEquals("eur", "usd");
    }

    @Test
    public void empties() {}

    @Ignore("no network")
    @Test
    public void givesDiscount() {
        fail();
    }

    /** Fails until it was run once. */
    @Test
    public void pays() {
        if (!tillIsOpen) {
            tillIsOpen = true;
            fail("the till is busy");
        }
    }

    @Test
    public void printsBill() {
        assumeTrue("no printer", false);
    }

    @Test
    public void refunds() {
        throw new IllegalStateException("no till");
    }
}
