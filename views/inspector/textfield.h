// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/fieldeditor.h"

class QLineEdit;

namespace Plimsoll {

/// One line of text, or anything that is typed as one: a number, a time of day.
class TextField : public FieldEditor
{
    Q_OBJECT
public:
    explicit TextField(QWidget *parent = nullptr);

    [[nodiscard]] QVariant cell() const override;
    void setReadOnly(bool readOnly) override;
    /// What may be typed, offered while typing: time zones.
    void setSuggestions(const QStringList &suggestions);
    void setPlaceholder(const QString &text);
    [[nodiscard]] QLineEdit *lineEdit() const { return m_line; }

protected:
    void present(const FieldState &state) override;

private:
    QLineEdit *m_line;
    QString m_placeholder;
};

} // namespace Plimsoll
