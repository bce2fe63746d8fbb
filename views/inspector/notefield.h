// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/fieldeditor.h"

class QPlainTextEdit;

namespace Plimsoll {

/// A plain text of several lines; committed when the focus leaves or by Ctrl+Enter.
class NoteField : public FieldEditor
{
    Q_OBJECT
public:
    explicit NoteField(QWidget *parent = nullptr);

    [[nodiscard]] QVariant cell() const override;
    void setReadOnly(bool readOnly) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void present(const FieldState &state) override;

private:
    QPlainTextEdit *m_text;
    bool m_presenting = false;
};

} // namespace Plimsoll
