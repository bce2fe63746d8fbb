// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
package cart

import (
	"os"
	"testing"
)

func TestEmpties(t *testing.T) {}

func TestTotal(t *testing.T) {
	t.Run("eur", func(t *testing.T) {})
	t.Run("usd", func(t *testing.T) { t.Error("2 is not 3") })
}

func TestDiscount(t *testing.T) { t.Skip("no network") }

// Fails until its file is there, which it makes.
func TestPays(t *testing.T) {
	name := os.Getenv("CART_FILE")
	if _, err := os.Stat(name); err == nil {
		return
	}
	if err := os.WriteFile(name, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	t.Error("the till is busy")
}
