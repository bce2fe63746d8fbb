// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/dateinput.h"
#include "views/inspector/fieldeditor.h"

class QComboBox;
class QLineEdit;

namespace Plimsoll {

/// A count and its unit; a unit may be typed behind the number ("2w"). A directed one has "before" or "after" below. read() is the inverse
/// of state(); between them the cell is a list of text, unit and direction.
class AmountField : public FieldEditor
{
    Q_OBJECT
public:
    enum class Directed { No, Yes };
    explicit AmountField(Directed directed, const QList<OffsetUnit> &units, QWidget *parent = nullptr);

    [[nodiscard]] static FieldState state(const Amount &amount);
    [[nodiscard]] static Result<Amount> read(const QVariant &cell);

    [[nodiscard]] QVariant cell() const override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QLineEdit *lineEdit() const { return m_line; }
    [[nodiscard]] QComboBox *unitBox() const { return m_unit; }
    [[nodiscard]] QComboBox *directionBox() const { return m_direction; }
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void present(const FieldState &state) override;

private:
    QLineEdit *m_line;
    QComboBox *m_unit;
    QComboBox *m_direction = nullptr; ///< Null where not directed.
};

} // namespace Plimsoll
