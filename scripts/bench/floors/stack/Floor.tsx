import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';

export interface Row {
  readonly name: string;
  readonly description: string;
}

/** The variables in a table with a search, and a place of a fixed size for an editor. */
export function Floor({ rows }: { readonly rows: readonly Row[] }) {
  const [search, setSearch] = useState('');
  return (
    <main>
      <h1>Variables</h1>
      <TextField label="Search" value={search} onChange={({ target }) => setSearch(target.value)} />
      <Button onClick={() => setSearch('')}>All</Button>
      <div id="editor" style={{ height: 200 }} />
      <table>
        <tbody>
          {rows
            .filter(({ name }) => name.includes(search))
            .map(({ name, description }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{description}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </main>
  );
}
